/** Versions of the XML Auditfile Financieel that are read. "2.0" is the layout before 3.0, which calls itself CLAIR2.00.00. */
export type AuditfileVersion = "2.0" | "3.0" | "3.1" | "3.2" | "3.2.1" | "4.0";
