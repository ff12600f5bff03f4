package se.samspel.referral.waiver;

import java.util.List;

/** What a batch of forms asks for. */
public record AskedEdges(List<AskedEdge> edges) {}
