package se.samspel.funding.contribution.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import se.samspel.funding.association.domain.Party;

/** What a member weighs among those who pay for a party: inhabitants, percent, any figure. */
@Embeddable
public record Weight(
        @Enumerated(EnumType.STRING) Party party, String organisationNumber, BigDecimal weight) {}
