package se.samspel.funding.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.domain.Joining;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberKey;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Registers members with the authorities they consist of. */
@ApplicationScoped
class MemberService {

    private final AssociationRepository associations;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final MembersTold told;
    private final CurrentCaller caller;
    private final Clock clock;

    MemberService(
            AssociationRepository associations,
            MemberRepository members,
            Idempotency idempotency,
            MembersTold told,
            CurrentCaller caller,
            Clock clock) {
        this.associations = associations;
        this.members = members;
        this.idempotency = idempotency;
        this.told = told;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Outcome join(String associationId, MemberRequest request) {
        caller.operator();
        String number = request.organisationNumber().digits();
        if (idempotency.claim("join-association", request, number, 201)
                instanceof Claim.Replay replay) {
            MemberView view = read(associationId, replay.resourceId());
            return Outcome.replayed(replay, view, path(associationId, view.id()), view.version());
        }
        associations.visible(associationId);
        Member member = joined(associationId, request.joining());
        members.letRead(member);
        told.tell(member);
        return Outcome.created(
                MemberView.of(member), path(associationId, number), member.version());
    }

    private Member joined(String associationId, Joining joining) {
        var key = new MemberKey(associationId, joining.organisation().digits());
        Member known = members.withAuthorities(key);
        if (known != null) {
            refuseUnlessLeft(known);
            known.rejoin(joining);
            members.flush();
            return known;
        }
        var joined = new Member(associationId, joining, clock.instant());
        members.persistAndFlush(joined);
        return joined;
    }

    private static void refuseUnlessLeft(Member known) {
        if (known.leftOn() == null) {
            throw Problem.of(409, "already-exists", Text.of("Finns redan", "Exists already"))
                    .detail(
                            Text.of(
                                    "Organisationen är redan medlem.",
                                    "The organisation is a member already."));
        }
    }

    @Transactional
    MemberView read(String associationId, String organisationNumber) {
        Member member = members.withAuthorities(new MemberKey(associationId, organisationNumber));
        if (member == null) {
            throw Problem.notFound();
        }
        return MemberView.of(member);
    }

    /** An association has tens of members: they are read at once and the page is cut here. */
    @Transactional
    MemberRows list(String associationId, PageQuery query) {
        List<MemberView> all =
                members.allOf(associationId).stream()
                        .sorted(
                                Comparator.comparing(Member::party)
                                        .thenComparing(Member::organisationNumber))
                        .map(MemberView::of)
                        .toList();
        List<MemberView> rows = all.stream().skip(query.offset()).limit(query.fetch()).toList();
        return new MemberRows(rows, all.size());
    }

    /** The rows of a page, one more than it shows if there is one, and the number of all. */
    record MemberRows(List<MemberView> rows, long total) {}

    private static String path(String associationId, String organisationNumber) {
        return "/associations/" + associationId + "/members/" + organisationNumber;
    }
}
