package se.samspel.participant.answer;

/** Forms of what names a decision or a member of staff: never a person's number. */
public final class Reference {

    /**
     * A registration number, minutes or the like, without anything that may be an identity number.
     */
    public static final String DECISION =
            "^(?!.*([0-9]{10}|[0-9]{6}-[0-9]{4}))[\\p{L}\\p{N} ._:,§/()-]{1,100}$";

    /** The authority's own opaque staff id. */
    public static final String STAFF =
            "^(?!.*([0-9]{10}|[0-9]{6}-[0-9]{4}))[\\p{L}\\p{N} ._:@/-]{1,100}$";

    private Reference() {}
}
