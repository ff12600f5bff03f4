package se.samspel.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.contact.StandingContacts;
import se.samspel.referral.course.CaseTexts;
import se.samspel.referral.course.FreeTextSeal;
import se.samspel.referral.course.Outcome;
import se.samspel.referral.course.domain.Move;
import se.samspel.referral.course.domain.Party;
import se.samspel.referral.course.domain.WrittenText;

/** What the referrer does with a referral that it has sent. */
@ApplicationScoped
class ReferrerService {

    private final HandlingService handling;
    private final FreeTextSeal seal;
    private final CaseTexts texts;
    private final IncomeAuthorities authorities;
    private final StandingContacts contacts;

    ReferrerService(
            HandlingService handling,
            FreeTextSeal seal,
            CaseTexts texts,
            IncomeAuthorities authorities,
            StandingContacts contacts) {
        this.handling = handling;
        this.seal = seal;
        this.texts = texts;
        this.authorities = authorities;
        this.contacts = contacts;
    }

    Outcome complete(UUID id, CompletionRequest request) {
        return handling.handle(
                new Handling("complete-referral", Party.REFERRER, id, request, 200),
                open -> {
                    open.require(Move.COMPLETE);
                    open.requireCovered("completedOn", request.completedOn());
                    open.referral().complete(request.completedOn());
                    texts.keep(
                            open.referral(),
                            WrittenText.Kind.COMPLETION,
                            request.completedOn(),
                            request.completion());
                });
    }

    Outcome amend(UUID id, AmendmentRequest request) {
        return handling.handle(
                new Handling("amend-referral", Party.REFERRER, id, request, 200),
                open -> {
                    open.require(Move.AMEND);
                    open.requireCovered("amendedOn", request.amendedOn());
                    authorities.require(open.referral(), request.incomeAuthority());
                    AuthorityId before = open.referral().parties().incomeAuthority();
                    AuthorityId now = request.incomeAuthorityAfter(before);
                    if (!Objects.equals(now, before)) {
                        contacts.incomeAuthorityLeaves(id, request.amendedOn());
                    }
                    open.referral()
                            .amend(
                                    request.amendedOn(),
                                    now,
                                    texts.amended(
                                            open.referral(), request.amendedOn(), request.need()));
                });
    }

    /** Closes the case, so it needs no waiver. */
    Outcome withdraw(UUID id, WithdrawalRequest request) {
        return handling.handle(
                new Handling("withdraw-referral", Party.REFERRER, id, request, 200),
                open -> {
                    open.require(Move.WITHDRAW);
                    open.requirePast("withdrawnOn", request.withdrawnOn());
                    open.referral()
                            .withdraw(
                                    request.withdrawnOn(),
                                    seal.withdrawal(open.referral(), request.reason()));
                });
    }
}
