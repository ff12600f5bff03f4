package se.samspel.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Puts referrals into the service's own table: each authority refers to the next one, ten in a
 * hundred wait for a response.
 */
final class ReferralSeeds implements Seeding {

    private static final int AT_ONCE = 100_000;

    // Ids grow with the serial, as they do where they are made one after the other.
    private static final String ROWS =
            """
            insert into referral (id, version, recorded_at, intervention_id, disclosure_id, waiver_id,
              edge_id, referring_authority, receiving_authority, state, submitted_on, received_on,
              responded_on, response, decline_reason, referring_unit, receiving_unit)
            select cast(lpad(to_hex(1767225600000 + s), 12, '0') || '7000800000000000' ||
                     lpad(to_hex(s %% 65536), 4, '0') as uuid),
                   2, now(), cast('01a6f0c2-7d40-7a11-8c22-5b1f0c9e4d99' as uuid),
                   gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
                   '2120002304.bench-' || s %% %1$d, '2120002304.bench-' || (s + 1) %% %1$d,
                   case when s %% 10 = 0 then 'RECEIVED' else 'DECLINED' end,
                   date '2025-01-01' + s %% 600, date '2025-01-01' + s %% 600,
                   case when s %% 10 <> 0 then date '2025-01-01' + s %% 600 end,
                   case when s %% 10 <> 0 then 'DECLINED' end,
                   case when s %% 10 <> 0 then 'OTHER' end,
                   'unit-1', case when s %% 20 <> 0 then 'unit-1' end
            from generate_series(%2$d, %3$d) s
            """;

    private final Connection database;

    /**
     * @param database as a superuser, past row-level security
     */
    ReferralSeeds(Connection database) {
        this.database = database;
    }

    @Override
    public void add(int from, int to) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var first = from; first < to; first += AT_ONCE) {
                var last = Math.min(to, first + AT_ONCE) - 1;
                statement.execute(ROWS.formatted(MadeUpPerson.AUTHORITIES, first, last));
            }
            statement.execute("vacuum analyze referral");
        }
    }
}
