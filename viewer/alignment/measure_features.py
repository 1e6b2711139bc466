"""A first guess where neither metadata nor a mere shift lead: feature matching with RANSAC on overviews."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.alignment.measure_overview import Overview
from viewer.geometry import Affine

_FEATURES = 1500
_RATIO = 0.8
"""Lowe, IJCV 60 (2004) 91-110, 7.1: the second best match must be this much worse."""
_WITHIN = 3.0
"""Pixels of the overview that a match may lie off."""
_MOST_SCALE = 16.0
"""Between two overviews, which are about equally large: a crop is smaller by less."""
_FEWEST = 12
"""Matches that must agree; what the guess is worth is decided by the fields that are measured after it."""


def place_by_features(reference: Overview, conversion: Overview, mirrored: bool) -> Affine | None:
    """The similarity that most SIFT matches agree with: conversion level-0 pixels to reference level-0 pixels.

    Args:
        reference: Overview of the original.
        conversion: Overview of the conversion.
        mirrored: Whether the conversion is mirrored, which features do not stand.

    Returns:
        The place; None where too few matches agree.
    """
    seen, back = conversion, Affine()
    if mirrored:
        seen = Overview(conversion.grey[:, ::-1].copy(), conversion.valid[:, ::-1].copy(), conversion.to_level0)
        back = Affine(xx=-1.0, x0=conversion.grey.shape[1] - 1)
    (ours, our_words), (theirs, their_words) = _features(reference), _features(seen)
    if len(ours) < _FEWEST or len(theirs) < _FEWEST:
        return None
    nearest = cv2.BFMatcher(cv2.NORM_L2).knnMatch(their_words, our_words, k=2)
    good = [two[0] for two in nearest if len(two) == 2 and two[0].distance < _RATIO * two[1].distance]
    if len(good) < _FEWEST:
        return None
    source = np.array([theirs[match.queryIdx].pt for match in good])
    target = np.array([ours[match.trainIdx].pt for match in good])
    matrix, inliers = cv2.estimateAffinePartial2D(source, target, ransacReprojThreshold=_WITHIN, maxIters=5000)
    if matrix is None or int(inliers.sum()) < _FEWEST:
        return None
    (xx, xy, x0), (yx, yy, y0) = (map(float, row) for row in matrix)
    scale = math.hypot(xx, yx)
    if not 1 / _MOST_SCALE < scale < _MOST_SCALE:
        return None  # many features that look like one and the same: a picture shrunk to a point
    return reference.to_level0 @ Affine(xx, xy, yx, yy, x0, y0) @ back.inverse() @ conversion.to_level0.inverse()


def _features(picture: Overview) -> tuple[list[cv2.KeyPoint], NDArray[np.float32]]:
    """SIFT features and what they look like (n, 128)."""
    sift = cv2.SIFT.create(nfeatures=_FEATURES)
    grey = np.clip(np.rint(picture.grey), 0, 255).astype(np.uint8)
    # A pattern that repeats itself has thousands of equally good ones, and OpenCV keeps them all.
    best = sorted(sift.detect(grey, picture.valid.astype(np.uint8)), key=lambda one: -one.response)[:_FEATURES]
    points, words = sift.compute(grey, best)
    return list(points), np.asarray(words, np.float32)
