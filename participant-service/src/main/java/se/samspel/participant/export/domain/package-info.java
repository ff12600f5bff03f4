/** The life of a full export, from the order to the day it is destroyed. */
@NullMarked
package se.samspel.participant.export.domain;

import org.jspecify.annotations.NullMarked;
