package se.samspel.referral.edgerequest;

import java.util.UUID;

/** Who it is about, and what is asked, is a logged read at participant-service. */
record EdgeRequest(UUID edgeId, String detailUrl) {}
