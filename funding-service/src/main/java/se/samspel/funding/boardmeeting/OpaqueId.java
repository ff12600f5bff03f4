package se.samspel.funding.boardmeeting;

/**
 * The form of an id by which a person is known where the person sits; this service holds no person,
 * so neither a name nor an address fits into it.
 */
public final class OpaqueId {

    /** Without spaces and at signs, and without what may be an identity number. */
    public static final String PATTERN = "(?!.*[0-9]{6}[-+]?[0-9]{4})[A-Za-z0-9._:/-]{1,100}";

    private OpaqueId() {}
}
