/** The way of an application for money: its states, who makes which move, and four eyes. */
@NullMarked
package se.samspel.funding.application.domain;

import org.jspecify.annotations.NullMarked;
