package se.samspel.funding.catalogue.domain;

/** That rows of one table can't stand before those of another. */
public record Reference(String from, String to) {}
