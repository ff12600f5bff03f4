package se.samspel.reporting.exportjob;

/** Told in the transaction that orders a file. */
record ExportOrdered() {}
