package se.samspel.funding.contribution.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.ContributionKeys;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

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

    static final Days YEAR = new Days(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

    private static final Days ALWAYS = new Days(LocalDate.of(2015, 1, 1), null);

    private Payers() {}

    static Contributor from(LocalDate day, Contributor payer) {
        return on(new Days(day, null), payer);
    }

    static Contributor on(Days membership, Contributor payer) {
        return new Contributor(
                payer.organisationNumber(),
                payer.party(),
                payer.outsideAnyRegion(),
                payer.keys(),
                membership);
    }

    static List<Share> shares(Money total, Collection<Contributor> members) {
        return ContributionShares.of(total, YEAR, Splits.NONE, members);
    }

    static Contributor forsakringskassan() {
        return new Contributor(FK, Party.FORSAKRINGSKASSAN, false, ContributionKeys.NONE, ALWAYS);
    }

    static Contributor arbetsformedlingen() {
        return new Contributor(AF, Party.ARBETSFORMEDLINGEN, false, ContributionKeys.NONE, ALWAYS);
    }

    static Contributor region() {
        return region(REGION_DALARNA, null);
    }

    static Contributor region(String number, @Nullable String key) {
        return new Contributor(number, Party.REGION, false, keys(key, null), ALWAYS);
    }

    static Contributor municipality(String number) {
        return municipality(number, null);
    }

    static Contributor municipality(String number, @Nullable String key) {
        return new Contributor(number, Party.KOMMUN, false, keys(key, null), ALWAYS);
    }

    static Contributor gotland(@Nullable String key, @Nullable String regionKey) {
        return new Contributor(GOTLAND, Party.KOMMUN, true, keys(key, regionKey), ALWAYS);
    }

    private static ContributionKeys keys(@Nullable String own, @Nullable String region) {
        return new ContributionKeys(
                own == null ? null : new BigDecimal(own),
                region == null ? null : new BigDecimal(region));
    }
}
