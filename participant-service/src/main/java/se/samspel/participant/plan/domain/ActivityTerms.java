package se.samspel.participant.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/**
 * Who does it, and when it should be done.
 *
 * @param responsibleUnit the authority's unit that alone sees it; each of its units without one
 */
public record ActivityTerms(
        AuthorityId responsibleAuthority,
        @Nullable String responsibleUnit,
        LocalDate dueOn,
        boolean jobFocused) {}
