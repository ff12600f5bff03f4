package se.samspel.deploy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import se.samspel.deploy.load.Api;
import se.samspel.deploy.load.Stack;

/** What is measured: one service with many rows of one kind. */
public enum Measured {
    PARTICIPANTS(
            Api.PARTICIPANT,
            "persons",
            List.of(2_000, 200_000),
            List.of("participant", "data_key", "enrolment")) {
        @Override
        List<BenchCall> calls() {
            return BenchCall.OF_PERSONS;
        }

        @Override
        Seeding seeding(Connection database, Path keys) throws IOException {
            return new Seeds(database, new Sealing(keys));
        }

        @Override
        List<String> afterwards(Connection database, List<Series> series)
                throws IOException, SQLException, InterruptedException {
            var last = MadeUpPerson.authorityId(MadeUpPerson.AUTHORITIES - 1);
            return List.of(
                    "persons of the succeeded authority\ts until all are moved\tand told",
                    new SuccessionWork(database).measure(last));
        }
    },
    REFERRALS(Api.REFERRAL, "referrals", List.of(10_000, 1_000_000), List.of("referral")) {
        @Override
        List<BenchCall> calls() {
            return BenchCall.OF_REFERRALS;
        }

        @Override
        Seeding seeding(Connection database, Path keys) {
            return new ReferralSeeds(database);
        }

        @Override
        List<String> afterwards(Connection database, List<Series> series) {
            return List.of();
        }
    },
    LEDGER(
            Api.FUNDING,
            "postings",
            List.of(10_000, 1_000_000),
            List.of("voucher", "posting", "ledger_total")) {
        @Override
        List<BenchCall> calls() {
            return BenchCall.OF_LEDGER;
        }

        @Override
        Seeding seeding(Connection database, Path keys) {
            return new LedgerSeeds(database);
        }

        @Override
        void onboard(Stack stack) throws IOException, InterruptedException {
            stack.onboardOffice(OFFICE, LedgerSeeds.ASSOCIATION);
        }

        @Override
        String client(MadeUpPerson person) {
            return OFFICE;
        }

        @Override
        List<Series> besides(Connection database, int size) throws SQLException {
            return List.of(new LedgerWork(database, role()).plain(size));
        }

        @Override
        List<String> afterwards(Connection database, List<Series> series) {
            return LedgerWork.ratios(series);
        }
    };

    private static final String OFFICE = "bench-office";

    private final Api api;
    private final String rows;
    private final List<Integer> sizes;
    private final List<String> tables;

    Measured(Api api, String rows, List<Integer> sizes, List<String> tables) {
        this.api = api;
        this.rows = rows;
        this.sizes = sizes;
        this.tables = tables;
    }

    abstract List<BenchCall> calls();

    abstract Seeding seeding(Connection database, Path keys) throws IOException;

    /** Makes the clients that call. */
    void onboard(Stack stack) throws IOException, InterruptedException {
        for (var authority = 0; authority < MadeUpPerson.AUTHORITIES; authority++) {
            stack.onboardAuthority(authorityClient(authority), MadeUpPerson.authorityId(authority));
        }
    }

    /** As whom a call about the person is made. */
    String client(MadeUpPerson person) {
        return authorityClient(person.authority());
    }

    private static String authorityClient(int authority) {
        return "bench-" + authority;
    }

    /** What is measured at each size without the service, to compare it with. */
    List<Series> besides(Connection database, int size) throws SQLException {
        return List.of();
    }

    /** What is told at the end: a heading and lines, tab-separated; or nothing. */
    abstract List<String> afterwards(Connection database, List<Series> series)
            throws IOException, SQLException, InterruptedException;

    Api api() {
        return api;
    }

    /** What the rows are called. */
    String rows() {
        return rows;
    }

    /** How many there are in turn where nobody says otherwise. */
    public List<Integer> sizes() {
        return sizes;
    }

    /** Whose reads are counted. */
    List<String> tables() {
        return tables;
    }

    /** The service's login in its database. */
    String role() {
        return api.name().toLowerCase(Locale.ROOT) + "_app";
    }

    /** Its name among the commands and the result files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
