package se.samspel.referral.obstacle.domain;

/** Where an obstacle shows itself: for individuals, in organisations, in society. */
public enum ObstacleLevel {
    INDIVIDUAL,
    ORGANISATION,
    SOCIETY
}
