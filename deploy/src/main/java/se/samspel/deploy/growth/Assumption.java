package se.samspel.deploy.growth;

/** How much there is of what no case file tells; each can be said otherwise. */
public enum Assumption {
    READS(
            "reads",
            77,
            "times that a case is opened: once a week while it lasts; a row in two access logs each"),
    MEETINGS("meetings", 6, "follow-up meetings of an enrolment, three invited to each"),
    WEEKS(
            "weeks",
            77,
            "weeks of attendance entered: 17.8 months, as the case folder's exits took in the mean"),
    ACTIVITIES("activities", 3, "activities in an enrolment's plan, and as many goals"),
    ATTACHMENT_KIB("attachment-kib", 1_024, "KiB attached to each referral, as one scanned file"),
    VOUCHERS("vouchers", 1_000, "vouchers of two postings of an association in a year"),
    BOARDS("boards", 2, "boards of each municipality that are authorities of their own"),
    CALLS("calls", 100, "calls a second that one instance of a service is held to");

    private final String word;
    private final int usual;
    private final String told;

    Assumption(String word, int usual, String told) {
        this.word = word;
        this.usual = usual;
        this.told = told;
    }

    /** Its name as an option, without the dashes. */
    public String word() {
        return word;
    }

    int usual() {
        return usual;
    }

    String told() {
        return told;
    }
}
