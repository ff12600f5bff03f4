package se.samspel.funding.register;

/**
 * The form of an id that the office itself has given somebody: never a name or an address, which
 * have a space or an at sign in them, and never an identity number.
 */
public final class OpaqueId {

    public static final String FORM = "(?!.*\\d{6}[-+ ]?\\d{4})[\\p{L}\\p{N}._:/-]+";

    public static final String DESCRIPTION =
            "An id of the office's own, never a name or an identity number. Eget id, aldrig namn"
                    + " eller personnummer.";

    private OpaqueId() {}
}
