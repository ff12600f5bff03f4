package se.samspel.funding.contribution.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;

/** Those who pay one party's part together, split by their agreed keys or else equally. */
record Quarter(Party party, List<Contributor> payers) {

    Quarter {
        if (payers.isEmpty()) {
            throw new MissingParty(party);
        }
        payers = payers.stream().sorted(Contributor.TIES).toList();
    }

    List<Share> split(long kronor) {
        long[] parts = LargestRemainder.divide(kronor, weights());
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            shares.add(Share.ofKronor(payers.get(i), parts[i]));
        }
        return shares;
    }

    private List<BigInteger> weights() {
        List<BigDecimal> keys =
                payers.stream()
                        .map(this::key)
                        .filter(Objects::nonNull)
                        .map(BigDecimal.class::cast)
                        .toList();
        if (payers.size() == 1 || keys.isEmpty()) {
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
