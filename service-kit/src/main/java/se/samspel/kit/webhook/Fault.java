package se.samspel.kit.webhook;

/** Why a receiver gave no answer. */
public enum Fault {
    /** Its name leads to an address that is not public, or it is no address to send to. */
    REFUSED_TARGET,
    /** Its name has no address. */
    UNRESOLVED,
    /** No connection, or one that broke. */
    UNREACHABLE,
    /** Its certificate is not to be trusted, or is another's. */
    TLS_FAILED,
    /** It took too long. */
    TIMED_OUT
}
