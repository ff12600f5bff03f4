package se.samspel.funding.sieimport.domain;

import java.util.UUID;

/** An object of dimension 6 and the intervention whose project it is. */
public record ProjectObject(String object, UUID interventionId) {}
