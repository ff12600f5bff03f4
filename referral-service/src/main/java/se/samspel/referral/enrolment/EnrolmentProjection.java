package se.samspel.referral.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.kit.time.Today;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralChange.Recorder;
import se.samspel.referral.waiver.EdgeRepository;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Lets referrals follow their enrolments: ENROLLED, CLOSED or RETURNED, and back where an enrolment
 * was recorded by mistake. Each version of an enrolment counts once, in whatever order they arrive.
 */
@ApplicationScoped
class EnrolmentProjection implements Projection<EnrolmentChanged> {

    private static final String UPSERT =
            """
            insert into enrolment (id, version, referral_id, host, state, started_on, ended_on, returned)
            values (:id, :version, :referral, :host, :state, :startedOn, :endedOn, :returned)
            on conflict (id) do update
            set version = excluded.version, host = excluded.host, state = excluded.state,
                started_on = excluded.started_on, ended_on = excluded.ended_on,
                returned = excluded.returned
            where excluded.version > enrolment.version
            """;

    private final EntityManager entities;
    private final ReferralRepository referrals;
    private final EdgeRepository edges;
    private final Course course;
    private final Today today;

    EnrolmentProjection(
            EntityManager entities,
            ReferralRepository referrals,
            EdgeRepository edges,
            Course course,
            Today today) {
        this.entities = entities;
        this.referrals = referrals;
        this.edges = edges;
        this.course = course;
        this.today = today;
    }

    @Override
    public String topic() {
        return "samspel.participant.v1";
    }

    @Override
    public String aggregate() {
        return "enrolment";
    }

    @Override
    public Class<EnrolmentChanged> payload() {
        return EnrolmentChanged.class;
    }

    @Override
    public void upsert(List<Received<EnrolmentChanged>> batch) {
        List<EnrolmentChanged> news =
                batch.stream()
                        .map(Received::value)
                        .filter(this::isNews)
                        .sorted(Comparator.comparing(change -> change.enrolmentId().toString()))
                        .toList();
        if (!news.isEmpty()) {
            follow(news);
        }
    }

    private boolean isNews(EnrolmentChanged change) {
        return entities.createNativeQuery(UPSERT)
                        .setParameter("id", change.enrolmentId())
                        .setParameter("version", change.version())
                        .setParameter("referral", change.referralId())
                        .setParameter("host", change.host().toString())
                        .setParameter("state", change.state())
                        .setParameter("startedOn", change.startedOn())
                        .setParameter("endedOn", change.endedOn())
                        .setParameter("returned", change.returned())
                        .executeUpdate()
                == 1;
    }

    private void follow(List<EnrolmentChanged> news) {
        List<UUID> ids = news.stream().map(EnrolmentChanged::referralId).distinct().toList();
        Map<UUID, Referral> known =
                referrals.lockAll(ids).stream()
                        .collect(Collectors.toMap(Referral::id, referral -> referral));
        Map<UUID, Edges> waivers =
                edges.ofAll(
                        known.values().stream()
                                .map(referral -> referral.subject().edgesOf())
                                .collect(Collectors.toSet()));
        Set<Referral> changed = new LinkedHashSet<>();
        for (EnrolmentChanged change : news) {
            Referral referral = known.get(change.referralId());
            if (referral != null && follows(referral, change)) {
                changed.add(referral);
            }
        }
        changed.forEach(referral -> keep(referral, waivers));
    }

    /** Whether it changed the referral: that a trial has become active doesn't. */
    private boolean follows(Referral referral, EnrolmentChanged change) {
        long before = referral.version();
        referral.follow(change.fact(), today.today());
        return referral.version() > before;
    }

    private void keep(Referral referral, Map<UUID, Edges> waivers) {
        Edges waiver = waivers.getOrDefault(referral.subject().edgesOf(), Edges.NONE);
        course.keep(referral, waiver, Recorder.SERVICE);
    }

    /**
     * The enrolment's person is erased; the referral's own erasure is decided by its controllers.
     */
    @Override
    public void erase(List<String> keys) {
        entities.createNativeQuery("delete from enrolment where id in (:ids)")
                .setParameter("ids", keys.stream().map(UUID::fromString).toList())
                .executeUpdate();
    }
}
