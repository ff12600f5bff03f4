package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** After a random sequence of acts the totals are what a replay of the vouchers gives. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class LedgerReplayTest {

    private static final List<String> ACCOUNTS = List.of("1510", "1940", "2010", "3511", "6010");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final int ACTS = 120;

    /** Of the year's first day where income and cost begin anew, or the opened year's. */
    private static final String REPLAY =
            """
            select coalesce(sum(p.amount_ore), 0) from posting p join voucher v on v.id = p.voucher_id
            where v.association_id = '%1$s' and p.account = '%2$s' and v.booked_on <= '%3$s'
              and v.booked_on >= case when p.account > '3' then date_trunc('year', date '%3$s')
                else coalesce((select max(o.booked_on) from voucher o
                  where o.association_id = v.association_id and o.kind = 'OPENING'
                    and o.booked_on <= '%3$s'
                    and not exists (select from voucher r where r.reverses = o.id)),
                  date '1900-01-01') end
            """;

    private final Random random = new Random(20261126);
    private final List<String> booked = new ArrayList<>();
    private AnAssociation association;
    private ALedger ledger;

    @BeforeEach
    void aLedger() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
        ledger.booked("2023-01-01", "1940", "2010", "1000");
        ledger.closeYear(2022);
    }

    @Test
    void everyBalanceEqualsAReplayOfTheVouchers() {
        for (int i = 0; i < ACTS; i++) {
            act();
        }
        assertThat(booked).hasSizeGreaterThan(ACTS / 4);
        for (int i = 0; i < 12; i++) {
            LocalDate on = i == 0 ? FIRST.plusDays(DAYS) : day();
            for (String account : ACCOUNTS) {
                assertThat(ledger.balance(account, on.toString()))
                        .as(account + " " + on)
                        .isEqualByComparingTo(replayed(account, on));
            }
        }
        assertThat(gaps()).isEmpty();
        assertThat(unbalanced()).isEmpty();
    }

    private void act() {
        Response answer =
                switch (random.nextInt(10)) {
                    case 0 -> ledger.period(month(), "closing", random.nextInt(2));
                    case 1 -> ledger.period(month(), "reopening", 1);
                    case 2 -> ledger.reverse(any(), day().toString());
                    case 3 -> open();
                    default -> book();
                };
        assertThat(answer.statusCode()).isIn(200, 201, 404, 409, 412, 422);
        if (answer.statusCode() == 201) {
            booked.add(answer.path("id"));
        }
    }

    private Response book() {
        String body =
                ALedger.voucher(day().toString(), account(), account(), amount())
                        .replaceFirst("\"amountSek\"", dimensions() + "\"amountSek\"");
        return ledger.book(body);
    }

    private Response open() {
        return ledger.open(
                """
                {"year":%d,"lines":[{"account":"1940","amountSek":%2$s},
                  {"account":"2010","amountSek":-%2$s}]}\
                """
                        .formatted(2023 + random.nextInt(3), amount()));
    }

    private String dimensions() {
        return switch (random.nextInt(3)) {
            case 0 -> "\"project\":\"P" + random.nextInt(3) + "\",";
            case 1 -> "\"costCentre\":\"" + random.nextInt(3) + "\",";
            default -> "";
        };
    }

    private String any() {
        return booked.isEmpty()
                ? "0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c21"
                : booked.get(random.nextInt(booked.size()));
    }

    private String account() {
        return ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
    }

    private String amount() {
        return BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2).toPlainString();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private String month() {
        return day().toString().substring(0, 7);
    }

    private BigDecimal replayed(String account, LocalDate on) {
        String ore = Database.rows(REPLAY.formatted(association.id(), account, on)).getFirst();
        return new BigDecimal(ore).movePointLeft(2);
    }

    private List<String> gaps() {
        return Database.rows(
                "select series from voucher where association_id = '%s' group by series, year having count(*) <> max(number)"
                        .formatted(association.id()));
    }

    private List<String> unbalanced() {
        return Database.rows(
                "select voucher_id from posting where association_id = '%s' group by voucher_id having sum(amount_ore) <> 0 or count(*) < 2"
                        .formatted(association.id()));
    }
}
