package se.samspel.referral.submission;

import java.util.UUID;

/** A referrer is told of a draft that a redirection has opened for it. */
record DraftOpened(UUID draftId, UUID redirectedFrom, UUID interventionId, String detailUrl) {}
