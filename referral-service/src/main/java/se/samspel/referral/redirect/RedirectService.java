package se.samspel.referral.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.outbox.Outbox;
import se.samspel.referral.intervention.InterventionAccess;
import se.samspel.referral.jointteam.JointTeam;
import se.samspel.referral.jointteam.JointTeams;
import se.samspel.referral.redirect.domain.Period;
import se.samspel.referral.redirect.domain.RedirectFlow;
import se.samspel.referral.redirect.domain.SameCodeTwice;
import se.samspel.referral.redirect.domain.Way;

/** The host sets the ways; all authorities of the association's members know them. */
@ApplicationScoped
class RedirectService {

    private final JointTeams teams;
    private final InterventionAccess interventions;
    private final RedirectWays ways;
    private final EntityManager entities;
    private final IfMatch ifMatch;
    private final Outbox outbox;

    RedirectService(
            JointTeams teams,
            InterventionAccess interventions,
            RedirectWays ways,
            EntityManager entities,
            IfMatch ifMatch,
            Outbox outbox) {
        this.teams = teams;
        this.interventions = interventions;
        this.ways = ways;
        this.entities = entities;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
    }

    @Transactional
    Response read(UUID interventionId) {
        teams.known(interventionId);
        Long known = ways.version(interventionId);
        long version = known == null ? 0 : known;
        return Answer.ok(
                RedirectWaysView.of(interventionId, version, ways.of(interventionId)), version);
    }

    @Transactional
    Response replace(UUID interventionId, RedirectWaysRequest request) {
        teams.convened(interventionId);
        interventions.lockHosted(interventionId);
        Long known = ways.version(interventionId);
        ifMatch.checkPut(known);
        List<Way> wanted = request.asWays();
        Set<UUID> led =
                wanted.stream()
                        .map(Way::interventionId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        teams.requireSameAssociation(interventionId, led, "/ways");
        if (wanted.stream().map(Way::code).distinct().count() < wanted.size()) {
            throw new SameCodeTwice();
        }
        long version = known == null ? 1 : known + 1;
        ways.replace(interventionId, version, wanted);
        outbox.append(WaysRecord.of(interventionId, version, wanted));
        var view = RedirectWaysView.of(interventionId, version, wanted);
        return known == null
                ? Answer.created(
                        view, "/interventions/" + interventionId + "/redirect-ways", version)
                : Answer.ok(view, version);
    }

    @Transactional
    RedirectFlowView flow(UUID interventionId, LocalDate from, LocalDate to) {
        JointTeam team = teams.known(interventionId);
        var period = new Period(from, to);
        if (!team.convened()) {
            period.requireForOthers();
        }
        List<Way> known = ways.of(interventionId);
        List<String> codes = known.stream().map(Way::code).toList();
        RedirectFlow flow = RedirectFlow.of(codes, counted(interventionId, period));
        return team.convened() || flow.isForOthers()
                ? RedirectFlowView.shown(interventionId, period, known, flow)
                : RedirectFlowView.hidden(interventionId, period, known);
    }

    private List<RedirectFlow.Counted> counted(UUID interventionId, Period period) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select state, way, referrals from redirect_flow(:id, :from, :to)"
                                        + " order by state, way",
                                Object[].class)
                        .setParameter("id", interventionId)
                        .setParameter("from", period.from())
                        .setParameter("to", period.to())
                        .getResultList();
        return rows.stream()
                .map(row ->
                        new RedirectFlow.Counted((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }
}
