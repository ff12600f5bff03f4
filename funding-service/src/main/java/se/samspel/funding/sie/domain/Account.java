package se.samspel.funding.sie.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * #KONTO with what belongs to it.
 *
 * @param kind #KTYP: T asset, S liability, K cost, I income
 * @param unit #ENHET
 * @param taxCodes #SRU
 */
public record Account(
        String number,
        String name,
        @Nullable String kind,
        @Nullable String unit,
        List<String> taxCodes) {}
