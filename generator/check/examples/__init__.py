"""Are documented examples what the declared fields say?"""
