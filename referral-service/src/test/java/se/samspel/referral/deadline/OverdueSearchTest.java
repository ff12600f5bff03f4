package se.samspel.referral.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.Deadlines;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.deadline.domain.DeadlineRules;

/** The search finds what the rules say, and nothing is told twice. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class OverdueSearchTest {

    private static final String HOST = "2120002304.search";
    private static final int REFERRALS = 1200;
    private static final UUID FIRST = new UUID(0, 0);

    private static final List<String> SETTING =
            List.of(
                    """
                    insert into authority_topic (authority) values ('%1$s') on conflict do nothing
                    """,
                    """
                    insert into intervention (id, version, association_id, name, host, state, known_at)
                    values (md5('search')::uuid, 1, '2220009998', 'x', '%1$s', 'OPEN', now())
                    """,
                    """
                    insert into deadline_rule
                    select md5('search')::uuid, v, current_date - ago, days, business, days, business,
                           visit, case when visit is null then null else false end, days, business,
                           v, 'OPTIONAL', 'unit', now()
                    from (values (1, 120, 5, true, 10), (2, 70, 21, false, null),
                                 (3, 30, 3, true, 9)) rule (v, ago, days, business, visit)
                    """,
                    """
                    insert into referral (id, version, recorded_at, intervention_id, disclosure_id,
                                          waiver_id, edge_id, referring_authority, receiving_authority,
                                          state, submitted_on, received_on, visited_on, response,
                                          responded_on, enrolment_id, started_on,
                                          state_before_enrolment)
                    select md5('search' || n)::uuid, 9, now(), md5('search')::uuid, gen_random_uuid(),
                           gen_random_uuid(), gen_random_uuid(), '2321000180', '%1$s', state, sent,
                           case when s > 1 then sent + n %% 7 end,
                           case when s > 1 and n %% 3 = 0 then sent + 8 end,
                           case when s = 4 then 'ACCEPTED'
                                when s = 3 or (s = 2 and n %% 2 = 0) then 'NEEDS_COMPLETION' end,
                           case when s > 2 or (s = 2 and n %% 2 = 0) then sent + n %% 7 + 1 end,
                           case when s = 4 then md5('enrolment' || n)::uuid end,
                           case when s = 4 then sent + n %% 7 + 2 end,
                           case when s = 4 then 'ACCEPTED' end
                    from (select n, 1 + n / 5 %% 4 as s, current_date - 19 - n %% 113 as sent,
                                 (array['SUBMITTED', 'RECEIVED', 'NEEDS_COMPLETION', 'ENROLLED'])
                                 [1 + n / 5 %% 4] as state
                          from generate_series(1, 1200) n) made
                    """,
                    """
                    insert into referral_change (referral_id, version, move, state_before, state_after,
                                                 occurred_on, recorded_at, authority, unit)
                    select id, 5, 'REQUEST_COMPLETION', 'RECEIVED', 'NEEDS_COMPLETION', responded_on,
                           now(), 'a', 'u'
                    from referral where receiving_authority = '%1$s' and response = 'NEEDS_COMPLETION'
                    """,
                    """
                    insert into referral_change (referral_id, version, move, state_before, state_after,
                                                 occurred_on, recorded_at, authority, unit)
                    select id, 6, 'RECEIVE', 'NEEDS_COMPLETION', 'RECEIVED',
                           responded_on + (current_date - responded_on) / 2, now(), 'a', 'u'
                    from referral where receiving_authority = '%1$s' and response = 'NEEDS_COMPLETION'
                      and state = 'RECEIVED'
                    """,
                    """
                    insert into meeting (id, version, host, enrolment_id, held_on)
                    select gen_random_uuid(), 1, '%1$s', enrolment_id, started_on + 2
                    from referral where receiving_authority = '%1$s' and visited_on is null
                      and enrolment_id is not null
                    """);

    @Inject SystemTransaction system;
    @Inject RuleRepository rules;
    @Inject OverdueSearch search;
    @Inject Deadlines deadlines;
    @Inject ReferralRepository referrals;
    @Inject Escalations escalations;
    @Inject Today today;

    @BeforeEach
    void referralsInEveryState() {
        nothingIsLeft();
        SETTING.forEach(sql -> Database.execute(sql.formatted(HOST)));
    }

    @AfterEach
    void nothingIsLeft() {
        for (String sql :
                List.of(
                        "delete from meeting where host = '%1$s'",
                        "delete from referral_change where referral_id in (select id from referral"
                                + " where receiving_authority = '%1$s')",
                        "delete from referral where receiving_authority = '%1$s'",
                        "delete from deadline_rule where intervention_id = md5('search')::uuid",
                        "delete from intervention where host = '%1$s'",
                        "delete from authority_topic where authority = '%1$s'")) {
            Database.execute(sql.formatted(HOST));
        }
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void whatIsFoundIsWhatTheRulesSayIsOverdue(DeadlineKind kind) {
        LocalDate day = today.today();
        Set<UUID> found = system.call(() -> Set.copyOf(found(kind, day)));
        Set<UUID> overdue =
                system.call(() -> {
                    List<Referral> all =
                            referrals.list("parties.receivingAuthority", AuthorityId.parse(HOST));
                    return deadlines.of(all).entrySet().stream()
                            .filter(row -> hasPassed(row.getValue(), kind, day))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet());
                });
        assertThat(found).isEqualTo(overdue).hasSizeBetween(20, 299);
    }

    private List<UUID> found(DeadlineKind kind, LocalDate day) {
        Map<UUID, DeadlineRules> mine = rules.all();
        mine.keySet().removeIf(id -> !id.equals(intervention()));
        return search.find(kind, search.spans(kind, mine, day), FIRST, REFERRALS);
    }

    private static boolean hasPassed(List<Deadline> all, DeadlineKind kind, LocalDate day) {
        return all.stream().anyMatch(each -> each.kind() == kind && each.isPassed(day));
    }

    private static UUID intervention() {
        return UUID.fromString(Database.rows("select md5('search')::uuid").getFirst());
    }

    @Test
    void severalInstancesAtOnceTellEachDeadlineOnce() throws Exception {
        String told =
                "select aggregateid || payload from outbox where topic = 'samspel.authority.%s.v1'"
                        .formatted(HOST);
        int before = Database.rows(told).size();
        runAtOnce(4);
        List<String> kept =
                Database.rows(
                        "select kind from deadline_escalation e join referral r on r.id = e.referral_id"
                                + " where r.receiving_authority = '"
                                + HOST
                                + "'");
        assertThat(kept).contains("RECEPTION", "RESPONSE", "VISIT", "COMPLETION", "FOLLOW_UP");
        assertThat(Database.rows(told)).hasSize(before + kept.size());
        runAtOnce(1);
        assertThat(Database.rows(told)).hasSize(before + kept.size());
    }

    private void runAtOnce(int instances) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(instances)) {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < instances; i++) {
                runs.add(threads.submit(escalations::escalate));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }
    }
}
