package se.samspel.funding.ledger.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an association's chart starts with: the accounts that it needs, by the classes of
 * Kommun-Bas.
 */
public final class DefaultChart {

    private static final List<Default> ACCOUNTS =
            List.of(
                    new Default("1510", "Kundfordringar", AccountRole.OTHER_RECEIVABLES),
                    new Default("1560", "Fordringar på medlemmar", AccountRole.MEMBER_RECEIVABLES),
                    new Default("1790", "Interimsfordringar", null),
                    new Default("1940", "Bank", AccountRole.BANK),
                    new Default("2010", "Eget kapital, ingående", AccountRole.OPENING_EQUITY),
                    new Default("2510", "Leverantörsskulder", AccountRole.OTHER_PAYABLES),
                    new Default("2560", "Beviljade medel att betala", AccountRole.GRANTS_PAYABLE),
                    new Default(
                            "2970",
                            "Förutbetalda medlemsbidrag",
                            AccountRole.DEFERRED_CONTRIBUTIONS),
                    new Default("2990", "Interimsskulder", null),
                    new Default("3510", "Medlemsbidrag", AccountRole.MEMBER_CONTRIBUTIONS),
                    new Default(
                            "3511", "Bidrag från staten", AccountRole.MEMBER_CONTRIBUTIONS_STATE),
                    new Default(
                            "3512",
                            "Bidrag från regioner",
                            AccountRole.MEMBER_CONTRIBUTIONS_REGION),
                    new Default(
                            "3513",
                            "Bidrag från kommuner",
                            AccountRole.MEMBER_CONTRIBUTIONS_MUNICIPALITY),
                    new Default("3580", "Bidrag från EU", AccountRole.EU_FUNDING),
                    new Default("3690", "Övriga intäkter", AccountRole.OTHER_INCOME),
                    new Default("4510", "Medel till insatser", AccountRole.GRANTS),
                    new Default("4519", "Återbetalda medel", AccountRole.GRANTS_REPAID),
                    new Default("4600", "Köp av verksamhet", null),
                    new Default("5010", "Löner", null),
                    new Default("5030", "Arvoden till förtroendevalda", null),
                    new Default("5510", "Sociala avgifter", null),
                    new Default("6010", "Lokalhyror", null),
                    new Default("6900", "Övriga kostnader", null),
                    new Default("7440", "Revision", null),
                    new Default("8410", "Ränteintäkter", AccountRole.INTEREST),
                    new Default("8510", "Räntekostnader", null));

    private DefaultChart() {}

    private record Default(String number, String name, @Nullable AccountRole role) {}

    public static List<Account> of(String associationId, Instant now) {
        return ACCOUNTS.stream()
                .map(each ->
                        new Account(
                                new AccountKey(associationId, each.number()),
                                new Account.Terms(each.name(), each.role(), null),
                                now))
                .toList();
    }
}
