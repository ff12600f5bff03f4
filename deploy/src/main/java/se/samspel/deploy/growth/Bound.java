package se.samspel.deploy.growth;

/**
 * How much of something there may be.
 *
 * @param most in the unit of what it bounds
 * @param told the bound in words, with where it comes from
 * @param remedy what to do where it is passed
 */
public record Bound(double most, String told, String remedy) {}
