package se.samspel.funding.esfclaim.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.samspel.funding.timereport.domain.TimeFinding;

/** The hours of a claim's months that count under the yearly cap, and what is to be looked at. */
public record StaffHours(
        SortedMap<YearMonth, BigDecimal> eligible, BigDecimal overCap, Set<TimeFinding> findings) {

    public static final StaffHours NONE =
            new StaffHours(new TreeMap<>(), BigDecimal.ZERO, Set.of());

    BigDecimal sum() {
        return eligible.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
