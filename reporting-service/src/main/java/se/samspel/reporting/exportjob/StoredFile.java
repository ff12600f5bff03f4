package se.samspel.reporting.exportjob;

import se.samspel.reporting.rendering.ReportForm;

/** A file that is done. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
record StoredFile(byte[] content, ReportForm form, String name, String language) {}
