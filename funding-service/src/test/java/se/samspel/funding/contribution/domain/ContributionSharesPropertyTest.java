package se.samspel.funding.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.ContributionKeys;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

/** What holds for every total and every association. */
class ContributionSharesPropertyTest {

    @Test
    void everyTotalIsSharedToTheLastKrona() {
        List<Contributor> members =
                List.of(
                        Payers.forsakringskassan(),
                        Payers.region(),
                        Payers.region(Payers.REGION_UPPSALA, null),
                        Payers.municipality(Payers.AVESTA, "23178"),
                        Payers.municipality(Payers.HEDEMORA, "15437"),
                        Payers.municipality(Payers.SATER, "11121"));
        for (long total = 1; total <= 5_000; total++) {
            List<Share> shares = Payers.shares(Money.ofOre(total * 100), members);
            assertThat(kronor(shares)).isEqualTo(total);
            assertPartsOfTheLaw(total, shares);
        }
    }

    @Test
    void anyAssociationsSharesKeepTheLawAndTheAgreementToTheKrona() {
        Random random = new Random(20031210);
        for (int round = 0; round < 3_000; round++) {
            List<Contributor> members = anAssociation(random);
            long total = 1 + random.nextLong(2_000_000_000L);
            List<Share> shares = Payers.shares(Money.ofOre(total * 100), members);
            assertThat(kronor(shares)).isEqualTo(total);
            assertThat(shares).allMatch(share -> share.amountOre() >= 0);
            assertPartsOfTheLaw(total, shares);
            assertAgreement(members, shares, Party.KOMMUN);
            assertAgreement(members, shares, Party.REGION);
        }
    }

    @Test
    void theOrderInWhichMembersAreNamedChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Contributor> members = anAssociation(random);
            Money total = Money.ofOre((1 + random.nextLong(1_000_000)) * 100);
            List<Share> shares = Payers.shares(total, members);
            Collections.shuffle(members, random);
            assertThat(Payers.shares(total, members)).isEqualTo(shares);
        }
    }

    /** Each party's part is its statutory quota rounded down or up. */
    private static void assertPartsOfTheLaw(long total, List<Share> shares) {
        assertThat(Math.abs(2 * part(shares, Party.FORSAKRINGSKASSAN) - total)).isLessThan(2);
        assertThat(Math.abs(4 * part(shares, Party.REGION) - total)).isLessThan(4);
        assertThat(Math.abs(4 * part(shares, Party.KOMMUN) - total)).isLessThan(4);
        assertThat(part(shares, Party.REGION)).isGreaterThanOrEqualTo(part(shares, Party.KOMMUN));
    }

    /** Each member's share is less than a krona from its exact one. */
    private static void assertAgreement(
            List<Contributor> members, List<Share> shares, Party party) {
        List<Contributor> payers = members.stream().filter(m -> m.party() == party).toList();
        BigDecimal sum =
                payers.stream()
                        .map(payer -> weight(payer))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal part = BigDecimal.valueOf(part(shares, party));
        for (Contributor payer : payers) {
            BigDecimal exactTimesSum = part.multiply(weight(payer));
            BigDecimal given =
                    BigDecimal.valueOf(
                            shares.stream()
                                            .filter(s ->
                                                    s.organisationNumber()
                                                            .equals(payer.organisationNumber()))
                                            .findFirst()
                                            .orElseThrow()
                                            .amountOre()
                                    / 100);
            assertThat(given.multiply(sum).subtract(exactTimesSum).abs()).isLessThan(sum);
        }
    }

    private static BigDecimal weight(Contributor payer) {
        return payer.keys().own() == null ? BigDecimal.ONE : payer.keys().own();
    }

    private static List<Contributor> anAssociation(Random random) {
        List<Contributor> members = new ArrayList<>();
        members.add(Payers.forsakringskassan());
        members.addAll(some(random, Party.REGION, "232100000"));
        members.addAll(some(random, Party.KOMMUN, "212000000"));
        return members;
    }

    private static List<Contributor> some(Random random, Party party, String prefix) {
        boolean withKeys = random.nextBoolean();
        List<Contributor> members = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            BigDecimal key =
                    withKeys
                            ? BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(4))
                            : null;
            members.add(
                    new Contributor(
                            prefix + i,
                            party,
                            false,
                            new ContributionKeys(key, null),
                            new Days(LocalDate.of(2015, 1, 1), null)));
        }
        return members;
    }

    private static long part(List<Share> shares, Party party) {
        return kronor(shares.stream().filter(share -> share.party() == party).toList());
    }

    private static long kronor(List<Share> shares) {
        return shares.stream().mapToLong(share -> share.amountOre() / 100).sum();
    }
}
