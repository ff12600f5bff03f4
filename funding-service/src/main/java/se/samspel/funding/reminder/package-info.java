/** Tells of the year wheel's steps before and when they are due, each stage once. */
@NullMarked
package se.samspel.funding.reminder;

import org.jspecify.annotations.NullMarked;
