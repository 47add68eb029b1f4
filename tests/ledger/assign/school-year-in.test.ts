import { schoolYearIn } from "../../../src/ledger/assign/school-year-in";

test.each(["Subsidie schooljaar 2022-2023", "schooljaar 22/23", "SJ 2022/2023 begeleiding", "sj. 22-23", "Schooljaar: 2022 - 2023", "schooljaar 2022 t/m 2023", "schooljaar 2022/'23", "schooljaar 2022–2023"])(
  "%s runs from 1 August 2022 until 31 July 2023",
  (text) => {
    expect(schoolYearIn(text)).toEqual({ from: "2022-08-01", until: "2023-07-31" });
  },
);

test.each(["Factuur 2022-2023", "schooljaar 2022", "schooljaar 2022-2024", "schooljaar 2023-2022", "schooljaar 2022-20234", "zomerschool 2022-2023", "msj 22-23", ""])(
  "%s names no school year",
  (text) => {
    expect(schoolYearIn(text)).toBeNull();
  },
);
