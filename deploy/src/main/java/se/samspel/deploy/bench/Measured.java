package se.samspel.deploy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import se.samspel.deploy.load.Api;

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
        List<String> afterwards(Connection database)
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
        List<String> afterwards(Connection database) {
            return List.of();
        }
    };

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

    /** What is measured once at the end: a heading and a line, tab-separated; or nothing. */
    abstract List<String> afterwards(Connection database)
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
