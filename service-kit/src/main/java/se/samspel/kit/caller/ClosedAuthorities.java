package se.samspel.kit.caller;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** Authorities whose records another one has taken over: their tokens open no personal data. */
public interface ClosedAuthorities {

    /** Null for an authority that stands. Asked for each request: from memory. */
    @Nullable AuthorityId successorOf(AuthorityId authority);
}
