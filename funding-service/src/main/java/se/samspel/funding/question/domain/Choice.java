package se.samspel.funding.question.domain;

import se.samspel.kit.value.Text;

/** One of the answers to choose from; its code never gets another meaning. */
public record Choice(String code, Text text) {}
