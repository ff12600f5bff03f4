package se.samspel.funding.contribution.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.ContributionKeys;
import se.samspel.funding.association.domain.Party;

/** Members that pay, as tests name them. */
final class Payers {

    static final String FK = "2021005521";
    static final String AF = "2021002114";
    static final String REGION_DALARNA = "2321000180";
    static final String REGION_UPPSALA = "2321000024";
    static final String AVESTA = "2120002304";
    static final String HEDEMORA = "2120002254";
    static final String SATER = "2120002247";
    static final String GOTLAND = "2120000803";

    private Payers() {}

    static Contributor forsakringskassan() {
        return new Contributor(FK, Party.FORSAKRINGSKASSAN, false, ContributionKeys.NONE);
    }

    static Contributor arbetsformedlingen() {
        return new Contributor(AF, Party.ARBETSFORMEDLINGEN, false, ContributionKeys.NONE);
    }

    static Contributor region() {
        return region(REGION_DALARNA, null);
    }

    static Contributor region(String number, @Nullable String key) {
        return new Contributor(number, Party.REGION, false, keys(key, null));
    }

    static Contributor municipality(String number) {
        return municipality(number, null);
    }

    static Contributor municipality(String number, @Nullable String key) {
        return new Contributor(number, Party.KOMMUN, false, keys(key, null));
    }

    static Contributor gotland(@Nullable String key, @Nullable String regionKey) {
        return new Contributor(GOTLAND, Party.KOMMUN, true, keys(key, regionKey));
    }

    private static ContributionKeys keys(@Nullable String own, @Nullable String region) {
        return new ContributionKeys(
                own == null ? null : new BigDecimal(own),
                region == null ? null : new BigDecimal(region));
    }
}
