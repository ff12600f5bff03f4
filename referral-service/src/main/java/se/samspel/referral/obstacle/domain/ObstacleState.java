package se.samspel.referral.obstacle.domain;

/** Whether something has been done about an obstacle. */
public enum ObstacleState {
    OPEN,
    HANDLED
}
