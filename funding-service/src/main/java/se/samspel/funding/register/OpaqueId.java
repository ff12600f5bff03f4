package se.samspel.funding.register;

/**
 * The form of an id that the office itself has given somebody: never a name or an address, which
 * have a space or an at sign in them, and never an identity number.
 */
public final class OpaqueId {

    public static final String FORM = "(?!.*\\d{6}[-+ ]?\\d{4})[\\p{L}\\p{N}._:/-]+";

    /**
     * Or a record's own id, a UUIDv7 of this service, in which ten digits can follow each other.
     */
    public static final String OR_RECORD =
            "0[0-9a-f]{7}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|" + FORM;

    public static final String DESCRIPTION =
            "An id of the office's own, never a name or an identity number. Eget id, aldrig namn"
                    + " eller personnummer.";

    private OpaqueId() {}
}
