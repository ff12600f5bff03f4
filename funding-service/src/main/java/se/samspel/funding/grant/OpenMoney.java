package se.samspel.funding.grant;

import java.util.UUID;
import se.samspel.kit.value.Money;

/** What is left of a year of a grant that isn't closed. */
public record OpenMoney(UUID grantId, int year, Money remaining) {}
