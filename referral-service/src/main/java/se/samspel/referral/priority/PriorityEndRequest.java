package se.samspel.referral.priority;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A priority's last day. */
@Schema(name = "EndPriority", examples = "{\"until\":\"2026-11-30\"}")
record PriorityEndRequest(@NotNull LocalDate until) {}
