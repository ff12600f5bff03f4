package se.samspel.funding.ledger.domain;

/** The series that every association has. */
public enum Series {
    /** What the features book by themselves; told apart from the accounting system's own (M11). */
    SP("Samspel"),
    /** What the office books by hand. */
    MV("Manuella verifikationer"),
    /** Opening balances alone. */
    IB("Ingående balanser");

    /** Of a series of the association's own too. */
    public static final String FORM = "[A-Z]{1,4}";

    private final String title;

    Series(String title) {
        this.title = title;
    }

    /** In Swedish. */
    public String title() {
        return title;
    }
}
