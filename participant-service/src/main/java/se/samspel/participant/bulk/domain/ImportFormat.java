package se.samspel.participant.bulk.domain;

/** How an uploaded file is written. */
public enum ImportFormat {
    /** RFC 4180 with a header line, UTF-8. */
    CSV("text/csv"),
    /** One JSON object a line. */
    NDJSON("application/x-ndjson"),
    /** A full export. */
    ZIP("application/zip"),
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ImportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
