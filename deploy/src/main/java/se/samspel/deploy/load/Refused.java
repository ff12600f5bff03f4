package se.samspel.deploy.load;

import java.util.Map;

/** A service refused what a row says; the others can go on. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    // Fields that aren't called as their columns are.
    private static final Map<String, String> COLUMN_OF_FIELD =
            Map.of(
                    "identity", "personalIdentityNumber",
                    "visitedOn", "studyVisitOn",
                    "receivedOn", "submittedOn",
                    "disclosedOn", "submittedOn",
                    "signedOn", "consentSignedOn",
                    "validUntil", "consentValidUntil");

    private final int status;
    private final String pointer;
    private final transient Fault fault;

    /**
     * @param pointer what the service points at in the request, empty for nothing
     */
    Refused(int status, String pointer, Fault fault) {
        super(status + " " + fault.code(), null, false, false);
        this.status = status;
        this.pointer = pointer;
        this.fault = fault;
    }

    public int status() {
        return status;
    }

    /** The column of the file that the service points at; empty for none. */
    String column(CaseFile file) {
        for (String field : pointer.split("/")) {
            String column = COLUMN_OF_FIELD.getOrDefault(field, field);
            if (file.columns().contains(column)) {
                return column;
            }
        }
        return "";
    }

    Fault fault() {
        return fault;
    }
}
