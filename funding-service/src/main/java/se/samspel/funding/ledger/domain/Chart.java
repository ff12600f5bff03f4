package se.samspel.funding.ledger.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The accounts that a booking may use. */
public final class Chart {

    private final List<Account> accounts;

    public Chart(Collection<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    /** The account's number, open on the day. */
    String numberOf(Line.AccountName name, LocalDate on) {
        Account account =
                accounts.stream()
                        .filter(each -> isNamed(each, name))
                        .findFirst()
                        .orElseThrow(() -> new LedgerRule.UnknownAccount(written(name)));
        LocalDate closedOn = account.closedOn();
        if (closedOn != null && on.isAfter(closedOn)) {
            throw new LedgerRule.AccountClosed(account.number());
        }
        return account.number();
    }

    /** Whether every line finds its account, closed or not. */
    public boolean names(List<Line> lines) {
        return lines.stream()
                .allMatch(
                        line -> accounts.stream().anyMatch(each -> isNamed(each, line.account())));
    }

    private static boolean isNamed(Account account, Line.AccountName name) {
        return switch (name) {
            case Line.AccountName.ByRole(AccountRole role) -> account.role() == role;
            case Line.AccountName.ByNumber(String number) -> account.number().equals(number);
        };
    }

    private static String written(Line.AccountName name) {
        return switch (name) {
            case Line.AccountName.ByRole(AccountRole role) -> role.name();
            case Line.AccountName.ByNumber(String number) -> number;
        };
    }
}
