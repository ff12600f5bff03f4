package se.samspel.funding.contribution.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;

/**
 * Those who pay one party's part together on the same days, split as stated for the year, or else
 * by their agreed keys, or else equally.
 */
record Quarter(Party party, List<Contributor> payers, Splits splits) {

    Quarter {
        payers = payers.stream().sorted(Contributor.TIES).toList();
    }

    /** In the order of {@code payers}. */
    List<BigInteger> weights() {
        List<BigDecimal> keys =
                payers.stream()
                        .map(this::keyOrWeight)
                        .filter(Objects::nonNull)
                        .map(BigDecimal.class::cast)
                        .toList();
        if (payers.size() == 1 || isSplitEqually(keys)) {
            return payers.stream().map(payer -> BigInteger.ONE).toList();
        }
        if (keys.size() < payers.size()) {
            throw UnclearKeys.missing(party);
        }
        if (keys.stream().noneMatch(key -> key.signum() > 0)) {
            throw UnclearKeys.allZero(party);
        }
        int scale = keys.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return keys.stream().map(key -> key.setScale(scale).unscaledValue()).toList();
    }

    private boolean isSplitEqually(List<BigDecimal> keys) {
        SplitBy stated = splits.of(party);
        return stated == SplitBy.EQUALLY || (stated == null && keys.isEmpty());
    }

    private @Nullable BigDecimal keyOrWeight(Contributor payer) {
        return splits.weigh(party)
                ? splits.weightOf(party, payer.organisationNumber())
                : key(payer);
    }

    /**
     * A municipality outside any region that shares the region's quarter uses its key for that
     * quarter; without one its ordinary key, where the regions have keys at all.
     */
    private @Nullable BigDecimal key(Contributor payer) {
        if (party != Party.REGION || payer.party() == Party.REGION) {
            return payer.keys().own();
        }
        if (payer.keys().region() != null) {
            return payer.keys().region();
        }
        return regionsHaveKeys() ? payer.keys().own() : null;
    }

    private boolean regionsHaveKeys() {
        return payers.stream()
                .anyMatch(payer -> payer.party() == Party.REGION && payer.keys().own() != null);
    }
}
