package se.samspel.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.referral.course.FreeTextSeal;
import se.samspel.referral.course.Outcome;
import se.samspel.referral.course.domain.Move;
import se.samspel.referral.course.domain.Party;

/** What the referrer does with a referral that it has sent. */
@ApplicationScoped
class ReferrerService {

    private final HandlingService handling;
    private final FreeTextSeal seal;

    ReferrerService(HandlingService handling, FreeTextSeal seal) {
        this.handling = handling;
        this.seal = seal;
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
