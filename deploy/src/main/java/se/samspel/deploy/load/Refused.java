package se.samspel.deploy.load;

/** A service refused what a row says; the others can go on. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String column;
    private final transient Fault fault;

    Refused(int status, String column, Fault fault) {
        super(status + " " + fault.code(), null, false, false);
        this.status = status;
        this.column = column;
        this.fault = fault;
    }

    int status() {
        return status;
    }

    /** The field that the service points at, which is named as the column; empty for none. */
    String column() {
        return column;
    }

    Fault fault() {
        return fault;
    }
}
