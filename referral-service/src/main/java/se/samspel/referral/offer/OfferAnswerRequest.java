package se.samspel.referral.offer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.referral.offer.domain.OfferAnswer;

/** What the person answered, as the host records it. */
@Schema(name = "AnswerOffer", examples = "{\"answeredOn\":\"2026-11-25\",\"answer\":\"ACCEPTED\"}")
record OfferAnswerRequest(@NotNull LocalDate answeredOn, @NotNull OfferAnswer answer) {}
