package se.samspel.participant.esf.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/**
 * What a file says in sum.
 *
 * @param hours of all rows
 */
public record EsfTerms(
        AuthorityId host,
        UUID interventionId,
        EsfMonth month,
        int rowCount,
        BigDecimal hours,
        LocalDate sentOn) {}
