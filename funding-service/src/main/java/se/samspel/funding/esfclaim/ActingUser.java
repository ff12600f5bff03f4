package se.samspel.funding.esfclaim;

/** Who acts at the office, by an opaque id of its own: needed where two persons must. */
final class ActingUser {

    static final String HEADER = "Samspel-Acting-User";

    /** No identity number, as the kit has it for authorities. */
    static final String FORM = "(?!.*\\d{6}[-+ ]?\\d{4}.*)[\\p{L}\\p{N} ._:@/-]{1,100}";

    private ActingUser() {}
}
