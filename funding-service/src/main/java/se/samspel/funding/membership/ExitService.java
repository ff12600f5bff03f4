package se.samspel.funding.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.MemberView;
import se.samspel.funding.association.MembersTold;
import se.samspel.funding.association.domain.ExitNotice;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberKey;
import se.samspel.funding.statutes.StatutesInForce;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;

/** Lets members leave: notice, its withdrawal, and the exit when the time of notice is over. */
@ApplicationScoped
class ExitService {

    private final MemberRepository members;
    private final MembersTold told;
    private final StatutesInForce statutes;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Today today;

    ExitService(
            MemberRepository members,
            MembersTold told,
            StatutesInForce statutes,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Today today) {
        this.members = members;
        this.told = told;
        this.statutes = statutes;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    Outcome giveNotice(MemberKey key, ExitNoticeRequest request) {
        return change("give-exit-notice", key, request, member -> giveNotice(member, request));
    }

    private void giveNotice(Member member, ExitNoticeRequest request) {
        LocalDate noticeOn = request.noticeOn();
        FutureActDate.refuse("noticeOn", noticeOn, today.today());
        LocalDate leavesOn = statutes.on(member.associationId(), noticeOn).leavesOn(noticeOn);
        member.giveNotice(new ExitNotice(noticeOn, request.decisionReference(), leavesOn));
    }

    @Transactional
    Outcome withdrawNotice(MemberKey key) {
        return change("withdraw-exit-notice", key, key, Member::withdrawNotice);
    }

    @Transactional
    Outcome leave(MemberKey key) {
        return change(
                "leave-association",
                key,
                key,
                member -> {
                    member.leave(today.today());
                    members.letReadNoMore(member);
                });
    }

    private Outcome change(String operation, MemberKey key, Object request, Consumer<Member> act) {
        caller.operator();
        if (idempotency.claim(operation, request, key.organisationNumber(), 200)
                instanceof Claim.Replay replay) {
            Member member = found(key);
            return Outcome.replayed(replay, MemberView.of(member), path(key), member.version());
        }
        Member member = found(key);
        ifMatch.check(member.version());
        act.accept(member);
        members.flush();
        told.tell(member);
        return Outcome.put(false, MemberView.of(member), path(key), member.version());
    }

    private Member found(MemberKey key) {
        Member member = members.withAuthorities(key);
        if (member == null) {
            throw Problem.notFound();
        }
        return member;
    }

    private static String path(MemberKey key) {
        return "/associations/" + key.associationId() + "/members/" + key.organisationNumber();
    }
}
